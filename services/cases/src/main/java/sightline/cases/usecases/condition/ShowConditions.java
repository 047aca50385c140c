package sightline.cases.usecases.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import sightline.cases.domain.Case;
import sightline.cases.domain.Managed;
import sightline.cases.domain.condition.TrackedCondition;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;

/** Shows what binds a person, and what bound them, to those who are told of it. */
@ApplicationScoped
public class ShowConditions {

    /**
     * The conditions, the latest first.
     *
     * @param may what their reader may tell of one that binds
     */
    public record Shown(List<TrackedCondition> conditions, List<Verb> may) {
        public Shown {
            conditions = List.copyOf(conditions);
            may = List.copyOf(may);
        }
    }

    private final ShowCase showing;
    private final ConditionsTold told;
    private final Readers readers;
    private final Rights rights;

    ShowConditions(ShowCase showing, ConditionsTold told, Readers readers, Rights rights) {
        this.showing = showing;
        this.told = told;
        this.readers = readers;
        this.rights = rights;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        List<Verb> may = Stream.of(Verb.EVIDENCE_CONDITION, Verb.END_CONDITION)
                .filter(verb -> about instanceof Managed && rights.has(verb, about))
                .toList();
        return new Shown(told.of(id, readers.of(about)), may);
    }
}
