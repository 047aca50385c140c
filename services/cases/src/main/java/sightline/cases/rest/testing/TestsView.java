package sightline.cases.rest.testing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.testing.SubstanceTest;
import sightline.cases.domain.testing.SubstanceTest.Inconclusive;
import sightline.cases.domain.testing.SubstanceTest.Requested;
import sightline.cases.domain.testing.SubstanceTest.Resulted;
import sightline.cases.domain.testing.TestFact;
import sightline.cases.usecases.testing.ShowTests;
import sightline.platform.language.Substance;
import sightline.platform.language.TestResult;

/** Tests for alcohol and drugs, the latest first. */
@Schema(name = "Tests")
record TestsView(List<Item> items) {

    /** One of them; without a result while there is none. */
    @Schema(name = "Test")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String testId,
            List<Substance> substances,
            Instant at,
            String agency,
            @Nullable TestResult result,
            @Nullable List<Substance> found,
            @Nullable Instant resultedAt,

            @Schema(description = "What its reader may do about it now: record-result")
            List<String> may) {

        static Item of(SubstanceTest one, List<String> may) {
            return switch (one) {
                case Requested asked -> of(asked, null, null, may);
                case Inconclusive(var asked, var told, var at) -> of(asked, told, at, may);
                case Resulted(var asked, var told, var at) -> of(asked, told, at, List.of());
            };
        }

        private static Item of(
                Requested asked, TestFact.@Nullable Resulted told, @Nullable Instant at, List<String> may) {
            return new Item(
                    asked.id().toString(),
                    inOrder(asked.substances()),
                    asked.at(),
                    asked.by().value(),
                    told == null ? null : told.result(),
                    told == null ? null : inOrder(told.substances()),
                    at,
                    may);
        }
    }

    private static List<Substance> inOrder(Set<Substance> substances) {
        return substances.stream().sorted().toList();
    }

    static TestsView of(ShowTests.Shown shown) {
        List<String> may = shown.records() ? List.of("record-result") : List.of();
        return new TestsView(
                shown.tests().stream().map(one -> Item.of(one, may)).toList());
    }
}
