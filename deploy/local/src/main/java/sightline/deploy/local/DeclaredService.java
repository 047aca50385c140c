package sightline.deploy.local;

import java.nio.file.Path;
import java.util.List;

/** A service that belongs to the stack: its name, which is also its folder and its database, and its port. */
record DeclaredService(String name, int offset) {
    private static final String PAGES = "web";

    /** Every service there is. */
    static final List<DeclaredService> ALL = List.of(
            new DeclaredService(PAGES, 0),
            new DeclaredService("cases", 1),
            new DeclaredService("meetings", 2),
            new DeclaredService("actions", 3),
            new DeclaredService("approved-premises", 4),
            new DeclaredService("oversight", 5),
            new DeclaredService("feeds", 6),
            new DeclaredService("audit", 7));

    /** The pages keep nothing: they ask the other services with the token of whoever looks. */
    boolean isPages() {
        return name.equals(PAGES);
    }

    /** Signs its checkpoints, and publishes them to a file. */
    boolean isAudit() {
        return name.equals("audit");
    }

    Path application(Path root) {
        return root.resolve("services").resolve(name).resolve("target/quarkus-app");
    }
}
