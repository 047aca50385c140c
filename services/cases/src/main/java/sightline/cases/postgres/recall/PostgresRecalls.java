package sightline.cases.postgres.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.recall.Course;
import sightline.cases.domain.recall.Recall;
import sightline.cases.domain.recall.Recalls;
import sightline.cases.domain.recall.Signatures;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.recall.RecallsTold;
import sightline.platform.contracts.cases.RecallConsideredV1;
import sightline.platform.contracts.cases.RecallStageV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.DecisionId;
import sightline.platform.language.RecallOutcome;
import sightline.platform.language.Signatory;

/** Decisions on recall and how far each has come, folded from the history of their case. */
@ApplicationScoped
class PostgresRecalls implements Recalls, RecallsTold {
    private static final Set<Class<? extends Record>> KINDS = Set.of(RecallConsideredV1.class, RecallStageV1.class);

    private final OwnFacts facts;

    PostgresRecalls(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Recall> find(CaseId about, DecisionId id) {
        return Optional.ofNullable(folded(facts.whole(about, KINDS)).get(id)).map(Recall::of);
    }

    @Override
    public List<Recall> of(CaseId about, Reader reader) {
        return folded(facts.heard(about, KINDS, reader)).sequencedValues().reversed().stream()
                .map(Recall::of)
                .toList();
    }

    private static SequencedMap<DecisionId, Course> folded(List<Heard> facts) {
        SequencedMap<DecisionId, Course> courses = new LinkedHashMap<>();
        for (Heard one : facts) {
            if (one.fact() instanceof RecallConsideredV1 considered) {
                courses.put(considered.decisionId(), decided(considered, one));
            }
            if (one.fact() instanceof RecallStageV1 stage && stage.decisionId() != null) {
                courses.merge(
                        stage.decisionId(),
                        further(untold(stage.decisionId(), one), stage, one),
                        (was, _) -> further(was, stage, one));
            }
        }
        return courses;
    }

    private static Course decided(RecallConsideredV1 considered, Heard one) {
        Signatures.Act act = new Signatures.Act(one.actor(), Set.copyOf(considered.signedBy()), one.at());
        return new Course(
                considered.decisionId(),
                considered.decision(),
                one.at(),
                one.by(),
                one.word("reasons"),
                considered.signedBy().isEmpty() ? Signatures.NONE : Signatures.NONE.with(act),
                List.of());
    }

    /** For who is told of the stages and not of the decision: that there is one is what the first stage says. */
    private static Course untold(DecisionId decision, Heard one) {
        return new Course(decision, RecallOutcome.RECALL, one.at(), one.by(), null, Signatures.NONE, List.of());
    }

    private static Course further(Course course, RecallStageV1 stage, Heard one) {
        Signatory as = stage.signedAs();
        Signatures signatures = as == null
                ? course.signatures()
                : course.signatures().with(new Signatures.Act(one.actor(), Set.of(as), one.at()));
        Course.Step step = new Course.Step(stage.stage(), as, one.word("detail"), one.at(), one.by());
        return course.with(step, signatures);
    }
}
