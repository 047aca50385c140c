package sightline.deploy.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LockedDependenciesTest {
    private static final Path LOCK = Path.of("dependencies.lock");
    private static final String ACCEPT =
            "mvn -pl deploy/supply -am test -Dtest=LockedDependenciesTest -Dsurefire.failIfNoSpecifiedTests=false -Dsupply.accept=true, after you know why each of them changed";

    @Test
    void what_we_depend_on_is_what_was_reviewed_to_the_byte() throws IOException {
        List<String> found = BillOfMaterials.ofThisBuild().dependencies();
        if (Boolean.getBoolean("supply.accept")) {
            Files.write(LOCK, found);
        }

        List<String> locked = Files.readAllLines(LOCK);
        assertThat(without(found, locked))
                .as("not locked; accept with: %s", ACCEPT)
                .isEmpty();
        assertThat(without(locked, found))
                .as("no longer needed; accept with: %s", ACCEPT)
                .isEmpty();
    }

    @Test
    void each_of_them_is_known_by_its_content() throws IOException {
        assertThat(BillOfMaterials.ofThisBuild().dependencies())
                .hasSizeGreaterThan(200)
                .allMatch(one -> one.matches("\\S+:\\S+:\\S+ [0-9a-f]{64}"));
    }

    private static Set<String> without(List<String> some, List<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }
}
