package sightline.deploy.local;

import java.nio.file.Path;
import java.util.List;

/** A service that belongs to the stack: its name, which is also its folder and its database, and its port. */
record DeclaredService(String name, int offset) {

    /** Every service there is. Numbers kept free: web 0, audit 7. */
    static final List<DeclaredService> ALL = List.of(
            new DeclaredService("cases", 1),
            new DeclaredService("meetings", 2),
            new DeclaredService("actions", 3),
            new DeclaredService("approved-premises", 4),
            new DeclaredService("oversight", 5),
            new DeclaredService("feeds", 6));

    Path application(Path root) {
        return root.resolve("services").resolve(name).resolve("target/quarkus-app");
    }
}
