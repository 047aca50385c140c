package sightline.cases.usecases.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.recall.Recall;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.Signing;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;
import sightline.platform.language.RecallStage;

/** Shows decisions on recall, and how far each has come, to those who are told of them. */
@ApplicationScoped
public class ShowRecalls {

    /**
     * One of them.
     *
     * @param next the stages that its reader may record now
     */
    public record Shown(Recall recall, List<RecallStage> next) {
        public Shown {
            next = List.copyOf(next);
        }
    }

    private final ShowCase showing;
    private final RecallsTold told;
    private final Readers readers;
    private final Rights rights;
    private final Signing signing;

    ShowRecalls(ShowCase showing, RecallsTold told, Readers readers, Rights rights, Signing signing) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
        this.signing = signing;
    }

    /** The latest first. */
    @Transactional
    public List<Shown> of(CaseId id) {
        Case about = showing.show(id);
        boolean records = about instanceof Managed && rights.has(Verb.RECORD_RECALL_STAGE, about);
        return told.of(id, readers.of(about)).stream()
                .map(one -> new Shown(one, records ? next(one) : List.of()))
                .toList();
    }

    private List<RecallStage> next(Recall recall) {
        return recall.next().stream()
                .filter(stage -> stage != RecallStage.SIGNED || signs(recall))
                .sorted()
                .toList();
    }

    private boolean signs(Recall recall) {
        return signing.among(recall.course().signatures().missing()).isPresent()
                && !recall.course().signatures().areBy(signing.signer());
    }
}
