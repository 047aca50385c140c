package sightline.deploy.bench.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import sightline.deploy.bench.measure.Latencies;
import sightline.deploy.bench.stage.Stage;

/** How long a page takes from the request to its last byte, one after the other, when the services are warm. */
public final class PagesBench {
    /** How much has happened in the case whose page is opened. */
    public static final int ENTRIES = 2_000;

    private static final int WARMING = 150;
    private static final int MEASURED = 200;

    private final Stage stage;

    public PagesBench(Stage stage) {
        this.stage = stage;
    }

    /** False when a service is not built. */
    public static boolean possible(Stage stage) {
        return PagesStage.possible(stage);
    }

    /** By page, in the order in which they were measured. */
    public Map<String, Latencies> run() throws Exception {
        try (PagesStage pages = new PagesStage(stage)) {
            String about = pages.open(ENTRIES);
            Browsing browsing = pages.signedIn();
            Map<String, Latencies> found = new LinkedHashMap<>();
            for (Map.Entry<String, String> page : Map.of(
                            "the case page",
                            about,
                            "its last page of a month's entries",
                            about + "?from=30+days",
                            "its entries with some words",
                            about + "?words=number+17",
                            "the list of cases",
                            "/cases")
                    .entrySet()) {
                found.put(page.getKey(), measured(browsing, page.getValue()));
            }
            return found;
        }
    }

    private static Latencies measured(Browsing browsing, String page) throws Exception {
        Latencies latencies = new Latencies();
        for (int time = 0; time < WARMING + MEASURED; time++) {
            long began = System.nanoTime();
            browsing.open(page);
            if (time >= WARMING) {
                latencies.add(System.nanoTime() - began);
            }
        }
        return latencies;
    }
}
