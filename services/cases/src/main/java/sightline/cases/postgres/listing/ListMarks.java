package sightline.cases.postgres.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.CaseFact;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.PermissionDecidedV1;
import sightline.platform.contracts.cases.PermissionRequestedV1;
import sightline.platform.contracts.cases.QuestionAnsweredV1;
import sightline.platform.contracts.cases.QuestionAskedV1;
import sightline.platform.contracts.cases.ReviewedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.ReviewKind;

/**
 * What lists are narrowed and sorted by that only the history of a case says: read anew from it, as it counts with its
 * corrections, whenever a fact was saved that bears on it.
 */
@ApplicationScoped
public class ListMarks {
    private static final Set<Class<? extends Record>> REVIEWS = Set.of(ReviewedV1.class);
    private static final Set<Class<? extends Record>> ASKING = Set.of(
            ConcernRaisedV1.class,
            ConcernAcknowledgedV1.class,
            PermissionRequestedV1.class,
            PermissionDecidedV1.class,
            QuestionAskedV1.class,
            QuestionAnsweredV1.class);

    private final EntityManager entities;
    private final OwnFacts facts;

    ListMarks(EntityManager entities, OwnFacts facts) {
        this.entities = entities;
        this.facts = facts;
    }

    /** Something that waits for an answer: by which agency, and of which one where it is of one. */
    private record Asked(String agency, @Nullable String asked) {}

    /** Once they are in the journal. */
    public void follow(Collection<? extends CaseFact> saved) {
        for (CaseFact fact : saved) {
            switch (fact) {
                case CaseFact.Reviewed reviewed -> markReview(reviewed.about());
                case CaseFact.ConcernRaised raised -> markUnanswered(raised.about());
                case CaseFact.ConcernAcknowledged acknowledged -> markUnanswered(acknowledged.about());
                case CaseFact.AboutPermission permission -> markUnanswered(permission.about());
                case CaseFact.AboutQuestion question -> markUnanswered(question.about());
                default -> {
                    // Says nothing of reviews and asks nothing.
                }
            }
        }
    }

    /** Of each kind the latest review says when the next one is due; the first of these days counts. */
    private void markReview(CaseId about) {
        Map<ReviewKind, LocalDate> next = new EnumMap<>(ReviewKind.class);
        for (OwnFact one : facts.of(about, REVIEWS)) {
            ReviewedV1 reviewed = (ReviewedV1) one.fact();
            next.remove(reviewed.kind());
            if (reviewed.nextOn() != null) {
                next.put(reviewed.kind(), reviewed.nextOn());
            }
        }
        LocalDate first = next.values().stream().min(LocalDate::compareTo).orElse(null);
        run(new Sql()
                .add("update managed_case set next_review_on = coalesce(?::date, 'infinity')", first)
                .add(" where id = ?", about.value()));
    }

    private void markUnanswered(CaseId about) {
        Map<UUID, Asked> open = new LinkedHashMap<>();
        facts.of(about, ASKING).forEach(one -> follow(one, open));
        run(new Sql().add("delete from unanswered where case_id = ?", about.value()));
        open.forEach((thing, one) -> run(new Sql()
                .add("insert into unanswered (case_id, thing, agency, asked) values (?, ?, ?, ?)")
                .with(about.value(), thing, one.agency(), one.asked())));
    }

    private static void follow(OwnFact one, Map<UUID, Asked> open) {
        String by = one.recorded().agency().value();
        switch (one.fact()) {
            case ConcernRaisedV1 raised -> open.put(raised.concernId().value(), new Asked(by, null));
            case PermissionRequestedV1 requested ->
                open.put(requested.permissionId().value(), new Asked(by, null));
            case QuestionAskedV1 asked ->
                open.put(asked.questionId().value(), new Asked(by, asked.to().value()));
            case ConcernAcknowledgedV1 acknowledged ->
                open.remove(acknowledged.concernId().value());
            case PermissionDecidedV1 decided ->
                open.remove(decided.permissionId().value());
            case QuestionAnsweredV1 answered ->
                open.remove(answered.questionId().value());
            default -> throw new IllegalStateException("Asks and answers nothing: " + one.type());
        }
    }

    private void run(Sql sql) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = sql.on(connection)) {
                statement.executeUpdate();
            }
        });
    }
}
