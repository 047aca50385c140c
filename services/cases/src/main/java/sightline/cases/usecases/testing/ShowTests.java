package sightline.cases.usecases.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.testing.SubstanceTest;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows tests for alcohol and drugs to those who are told of them. */
@ApplicationScoped
public class ShowTests {

    /**
     * The tests, the latest first.
     *
     * @param records whether their reader may record a result where there is none
     */
    public record Shown(List<SubstanceTest> tests, boolean records) {
        public Shown {
            tests = List.copyOf(tests);
        }
    }

    private final ShowCase showing;
    private final TestsTold told;
    private final Readers readers;
    private final Rights rights;

    ShowTests(ShowCase showing, TestsTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        return new Shown(
                told.of(id, readers.of(about)), about instanceof Managed && rights.has(Verb.RECORD_TEST_RESULT, about));
    }
}
