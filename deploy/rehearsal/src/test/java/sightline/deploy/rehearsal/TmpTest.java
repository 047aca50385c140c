package sightline.deploy.rehearsal;

import java.util.List;
import org.junit.jupiter.api.Test;

class TmpTest {
    @Test
    void tmp() throws Exception {
        new Rehearse(System.out, System.out)
                .run(List.of(
                        System.getProperty("sightline.root") + "/deploy/chronicles/first-walk.yaml",
                        "--html",
                        "/tmp/walk.html"));
        new Rehearse(System.out, System.out)
                .run(List.of(System.getProperty("sightline.root") + "/deploy/chronicles/first-walk.yaml", "--json"));
    }
}
