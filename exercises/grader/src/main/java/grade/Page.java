package grade;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * A page of HTML that stands alone: readable in light and dark, on paper and on a phone. Texts are escaped by jsoup.
 */
final class Page {
    private static final String STYLE =
            """
            :root { color-scheme: light dark; --jp-success-color1: light-dark(#2e7d32, #81c784);
              --jp-error-color1: light-dark(#c62828, #ef9a9a); --jp-ui-font-color2: light-dark(#616161, #bdbdbd);
              --jp-border-color2: light-dark(#ccc, #555); --bar: light-dark(#1565c0, #90caf9); }
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
            table { border-collapse: collapse; } .wide { overflow-x: auto; }
            .list th, .list td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0;
              border-bottom: 1px solid var(--jp-border-color2); }
            .quiet { color: var(--jp-ui-font-color2); font-size: .85rem; }
            .bars { display: flex; gap: 2px; height: 4.5rem; text-align: center; font-size: .65rem; }
            .bars div { width: 1.5rem; display: flex; flex-direction: column; justify-content: flex-end; }
            .bars i { background: var(--bar); }
            """;

    private final Document document;

    /** A page with a title, which is its heading too. */
    Page(String title) {
        document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.selectFirst("html").attr("lang", "en");
        document.head().appendElement("meta").attr("charset", "utf-8");
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        document.head().appendElement("style").appendChild(new DataNode(STYLE));
        document.title(title);
        add("h1", title);
    }

    /** Adds an element with a text. */
    Element add(String tag, String text) {
        return document.body().appendElement(tag).text(text);
    }

    /** Adds a table with its titles; {@link #row} fills it. */
    Element table(String... titles) {
        Element table = add("div", "").addClass("wide").appendElement("table").addClass("list");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String title : titles) {
            head.appendElement("th").text(title);
        }
        return table.appendElement("tbody");
    }

    /** Adds a row of texts to a table. */
    static Element row(Element table, String... cells) {
        Element row = table.appendElement("tr");
        for (String cell : cells) {
            row.appendElement("td").text(cell);
        }
        return row;
    }

    /** The page's text. */
    String text() {
        return document.outputSettings(new Document.OutputSettings().prettyPrint(false))
                        .outerHtml() + "\n";
    }
}
