package sightline.deploy.rehearsal.show;

/** The frame of a page: its marking, its look on screen and on paper. */
final class Page {
    private static final String STYLE = """
            :root { color-scheme: light }
            body { font: 1.05rem/1.5 "GDS Transport", Arial, sans-serif; color: #0b0c0c; background: #fff; margin: 0 auto;
              max-width: 60rem; padding: 1rem }
            .marking { font-weight: bold; border-bottom: 1px solid #b1b4b6; padding-bottom: .5rem }
            h1 { font-size: 1.8rem; line-height: 1.2 } h2 { font-size: 1.4rem; margin-top: 2.5rem }
            h3 { font-size: 1.1rem; margin: 1.8rem 0 .4rem } h4 { font-size: 1rem; margin: 0 }
            ol { list-style: none; margin: 0; padding: 0 } p { margin: .2rem 0; overflow-wrap: break-word }
            li.happened, li.refused, li.raised, li.cleared { border-left: 4px solid #b1b4b6; margin: .6rem 0; padding: .1rem .8rem }
            li.refused { border-color: #942514 } li.raised { border-color: #f47738 } li.cleared { border-color: #00703c }
            time { font-variant-numeric: tabular-nums; color: #505a5f; font-weight: normal; margin-right: .4rem }
            dl { margin: .3rem 0 } dl div { display: flex; flex-wrap: wrap; gap: 0 .6rem } dt { font-weight: bold } dd { margin: 0 }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 } caption { text-align: left; font-weight: bold; padding: .3rem 0 }
            th, td { border-bottom: 1px solid #b1b4b6; padding: .35rem .6rem .35rem 0; text-align: left; vertical-align: top;
              overflow-wrap: break-word } td:last-child { min-width: 8rem } thead th { border-bottom-width: 2px }
            tr.failed td { background: #fbeceb }
            @media print { body { max-width: none; font-size: 10pt } li, tr { break-inside: avoid } h3 { break-after: avoid } }
            """;

    private Page() {}

    static String of(String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="en-GB" xmlns="http://www.w3.org/1999/xhtml">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <p class="marking">OFFICIAL-SENSITIVE in form, fiction in fact</p>
                %s</main>
                </body>
                </html>
                """.formatted(Html.escaped(title), STYLE, body);
    }
}
