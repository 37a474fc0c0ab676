/** Names of the four lanes as readers see them. */
export const LANE_LABELS = { openstack: 'OpenStack', kubernetes: 'Kubernetes', foundations: 'Foundations', market: 'Market' } as const;
