package sightline.deploy.local;

import java.nio.file.Path;
import java.util.List;

/** A service that belongs to the stack: its name, which is also its folder and its database, and its port. */
record DeclaredService(String name, int offset) {
    private static final String PAGES = "web";

    /** Every service there is. Numbers kept free: meetings 2, actions 3, approved-premises 4, oversight 5, audit 7. */
    static final List<DeclaredService> ALL =
            List.of(new DeclaredService(PAGES, 0), new DeclaredService("cases", 1), new DeclaredService("feeds", 6));

    /** The pages keep nothing: they ask the other services with the token of whoever looks. */
    boolean isPages() {
        return name.equals(PAGES);
    }

    Path application(Path root) {
        return root.resolve("services").resolve(name).resolve("target/quarkus-app");
    }
}
