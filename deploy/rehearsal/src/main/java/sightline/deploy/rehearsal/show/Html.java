package sightline.deploy.rehearsal.show;

/** Text as it may stand in a page. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String element(String name, String text) {
        return "<%s>%s</%s>".formatted(name, escaped(text), name);
    }

    static String term(String name, String text) {
        return "<div>%s%s</div>".formatted(element("dt", name), element("dd", text));
    }
}
