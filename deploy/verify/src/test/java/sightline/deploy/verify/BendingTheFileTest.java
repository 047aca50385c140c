package sightline.deploy.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BendingTheFileTest {
    private static final Pattern VALUE = Pattern.compile("(?<=\":\"?)[^\",}]+(?=[\",}])");
    private static final List<Integer> LINES = List.of(1, 2, 3);

    private SmallLedger ledger;

    @BeforeAll
    void make(@TempDir Path folder) throws SQLException, IOException {
        ledger = new SmallLedger("verified-file", folder);
    }

    @BeforeEach
    void mend() throws SQLException, IOException {
        ledger.mend();
    }

    @AfterAll
    void close() throws SQLException {
        ledger.close();
    }

    @TestFactory
    Stream<DynamicTest> any_value_of_any_line_is_found_altered() {
        return LINES.stream().flatMap(line -> {
            Matcher value = VALUE.matcher(ledger.lines().get(line - 1));
            return value.results()
                    .map(place -> DynamicTest.dynamicTest("line %d, %s".formatted(line, place.group()), () -> {
                        String written = ledger.lines().get(line - 1);
                        String altered = written.substring(0, place.start())
                                + another(written.charAt(place.start()))
                                + written.substring(place.start() + 1);

                        finds(
                                with(lines -> lines.set(line - 1, altered)),
                                "Line %d of the checkpoints".formatted(line));
                    }));
        });
    }

    @TestFactory
    Stream<DynamicTest> any_line_is_found_removed() {
        return LINES.stream()
                .map(line -> DynamicTest.dynamicTest(
                        "line " + line,
                        () -> finds(
                                with(lines -> lines.remove(line - 1)),
                                "The checkpoint up to entry %d is in the audit's table and not in checkpoints.jsonl"
                                        .formatted(line * 4))));
    }

    @TestFactory
    Stream<DynamicTest> any_line_is_found_put_in() {
        return IntStream.rangeClosed(1, 4).boxed().flatMap(before -> LINES.stream()
                .map(copied -> putIn(copied, before)));
    }

    /** Two of the same, one after the other: it is the second that does not follow. */
    private DynamicTest putIn(int copied, int before) {
        int found = before == copied ? before + 1 : before;
        return DynamicTest.dynamicTest(
                "line %d before %d".formatted(copied, before),
                () -> finds(
                        with(lines -> lines.add(before - 1, lines.get(copied - 1))),
                        "Line %d of the checkpoints, from entry %d, does not follow the one before"
                                .formatted(found, copied * 4 - 3)));
    }

    @TestFactory
    Stream<DynamicTest> lines_in_another_order_are_found() {
        return Stream.of(1, 2)
                .map(line -> DynamicTest.dynamicTest(
                        "line " + line,
                        () -> finds(
                                with(lines -> Collections.swap(lines, line - 1, line)),
                                "Line %d of the checkpoints, from entry %d, does not follow the one before"
                                        .formatted(line, line * 4 + 1))));
    }

    @TestFactory
    Stream<DynamicTest> a_checkpoint_signed_with_another_key_is_found_even_when_the_table_has_it_too() {
        return LINES.stream()
                .map(line -> DynamicTest.dynamicTest("line " + line, () -> {
                    String previous = line == 1 ? "" : signature(ledger.lines().get(line - 2));
                    String forged = SigningPair.made()
                            .sign(
                                    ledger.superuser(),
                                    line * 4 - 3,
                                    line * 4,
                                    Instant.now().minusSeconds(60),
                                    previous);
                    ledger.bend("update checkpoint set said = '%s' where up_to = %d".formatted(forged, line * 4));

                    finds(
                            with(lines -> lines.set(line - 1, forged)),
                            "Line %d of the checkpoints, up to entry %d, is not signed with the audit's key"
                                    .formatted(line, line * 4));
                }));
    }

    @Test
    void checkpoints_that_are_all_of_another_key_are_found() throws Exception {
        Files.writeString(ledger.publicKey(), SigningPair.made().publicPem());
        try {
            finds(ledger.lines(), "Line 3 of the checkpoints, up to entry 12, is not signed with the audit's key");
        } finally {
            Files.writeString(ledger.publicKey(), ledger.key().publicPem());
        }
    }

    @Test
    void a_line_broken_off_that_nobody_is_writing_is_found() throws Exception {
        Files.writeString(ledger.checkpoints(), "{\"from\":13,", java.nio.file.StandardOpenOption.APPEND);

        assertThat(Verified.with(ledger.arguments()).out()).contains("Line 4 of the checkpoints is no checkpoint");
    }

    /** Still a digit where it was one. */
    private static char another(char letter) {
        if (Character.isDigit(letter)) {
            return letter == '1' ? '2' : '1';
        }
        return letter == 'Q' ? 'R' : 'Q';
    }

    private static String signature(String line) {
        return line.replaceAll(".*\"signature\":\"([^\"]+)\".*", "$1");
    }

    private interface Bending {
        void bend(List<String> lines);
    }

    private List<String> with(Bending bending) {
        List<String> lines = new ArrayList<>(ledger.lines());
        bending.bend(lines);
        return lines;
    }

    private void finds(List<String> lines, String named) throws IOException {
        ledger.file(lines);

        Verified verified = Verified.with(ledger.arguments());

        assertThat(verified.out()).contains(named);
        assertThat(verified.status()).isEqualTo(Verify.FOUND);
    }
}
