import {jsx as _jsx, jsxs as _jsxs} from "astro/jsx-runtime";
export const frontmatter = {};
export function getHeadings() {
  return [];
}
function _createMdxContent(props) {
  const _components = {
    a: "a",
    b: "b",
    div: "div",
    i: "i",
    p: "p",
    span: "span",
    sup: "sup",
    table: "table",
    tbody: "tbody",
    td: "td",
    th: "th",
    thead: "thead",
    tr: "tr",
    ...props.components
  }, {Analysis} = _components;
  if (!Analysis) _missingMdxReference("Analysis", true);
  return _jsxs(Analysis, {
    children: [_jsxs(_components.p, {
      children: ["One.", _jsx(_components.sup, {
        class: "citation",
        children: _jsx(_components.a, {
          href: "#source-1",
          id: "cite-1-1",
          "aria-label": "Source 1",
          children: "1"
        })
      }), _jsxs(_components.span, {
        class: "note",
        "aria-hidden": "true",
        "data-pagefind-ignore": "all",
        children: [_jsx(_components.b, {
          children: "1"
        }), " Acme, ", _jsx(_components.i, {
          children: "A paper"
        }), ". ", _jsx(_components.span, {
          class: "note-kind",
          children: "Primary"
        })]
      })]
    }), _jsx(_components.div, {
      class: "table-scroll",
      role: "group",
      tabindex: "0",
      "aria-label": "Table: A",
      children: _jsxs(_components.table, {
        children: [_jsx(_components.thead, {
          children: _jsx(_components.tr, {
            children: _jsx(_components.th, {
              class: "align-right",
              scope: "col",
              children: "A"
            })
          })
        }), _jsx(_components.tbody, {
          children: _jsx(_components.tr, {
            children: _jsx(_components.td, {
              class: "align-right",
              children: "b"
            })
          })
        })]
      })
    })]
  });
}
export default function MDXContent(props = {}) {
  const {wrapper: MDXLayout} = props.components || ({});
  return MDXLayout ? _jsx(MDXLayout, {
    ...props,
    children: _jsx(_createMdxContent, {
      ...props
    })
  }) : _createMdxContent(props);
}
function _missingMdxReference(id, component) {
  throw new Error("Expected " + (component ? "component" : "object") + " `" + id + "` to be defined: you likely forgot to import, pass, or provide it.");
}
