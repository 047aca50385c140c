package sightline.deploy.bench.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.stage.Stage;

/** How long a page takes from the request to its last byte, one after the other, when the services are warm. */
public final class PagesBench {
    /** How much has happened in the case whose page is opened. */
    public static final int ENTRIES = 2_000;

    /* Until what a page costs falls no further: after fewer, the compilers still take a third of both cores. */
    private static final int WARMING = 500;

    private static final int MEASURED = 200;

    private final Stage stage;

    public PagesBench(Stage stage) {
        this.stage = stage;
    }

    /** False when a service is not built. */
    public static boolean possible(Stage stage) {
        return PagesStage.possible(stage);
    }

    /** By page. They take turns, so that none is measured while the services are colder than for another. */
    public Map<String, Latencies> run() throws Exception {
        try (PagesStage services = new PagesStage(stage)) {
            Map<String, String> pages = pages(services.open(ENTRIES));
            Browsing browsing = services.signedIn();
            Map<String, Latencies> found = new LinkedHashMap<>();
            for (int time = 0; time < WARMING + MEASURED; time++) {
                for (Map.Entry<String, String> page : pages.entrySet()) {
                    long began = System.nanoTime();
                    browsing.open(page.getValue());
                    if (time >= WARMING) {
                        found.computeIfAbsent(page.getKey(), any -> new Latencies())
                                .add(System.nanoTime() - began);
                    }
                }
            }
            return found;
        }
    }

    /** Their addresses, by what they are called. */
    private static Map<String, String> pages(String about) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("the case page", about);
        pages.put("its entries of a month", about + "?from=30+days");
        pages.put("its entries with some words", about + "?words=number+17");
        pages.put("the list of cases", "/cases");
        return pages;
    }
}
