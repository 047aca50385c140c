package sightline.cases.postgres.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import sightline.cases.postgres.RecallDecisions;
import sightline.platform.contracts.cases.ConcernAcknowledgedV1;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.contracts.cases.PermissionDecidedV1;
import sightline.platform.contracts.cases.PermissionRequestedV1;
import sightline.platform.contracts.cases.QuestionAnsweredV1;
import sightline.platform.contracts.cases.QuestionAskedV1;
import sightline.platform.contracts.cases.RecallConsideredV1;
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

    private static final Set<Class<? extends Record>> DECIDING = Set.of(RecallConsideredV1.class);

    /** Looked for where they lie: somebody is arrested more often than anything is decided, and one is enough. */
    private static final String ARRESTED = """
            update managed_case set arrest_undecided = exists (
                select from journal a
                where a.case_id = ? and a.type = 'sightline.case.arrest-recorded.v1'
                  and coalesce(a.occurred_at, a.known_at, a.recorded_at) > coalesce(?::timestamptz, '-infinity')
                  and not exists (select from journal s where s.supersedes = a.event_id))
            where id = ?""";

    private final EntityManager entities;
    private final OwnFacts facts;

    ListMarks(EntityManager entities, OwnFacts facts) {
        this.entities = entities;
        this.facts = facts;
    }

    /** Something that waits for an answer: by which agency, and of which one where it is of one. */
    private record Asked(Kind kind, String agency, @Nullable String asked) {}

    /** What it is. */
    private enum Kind {
        CONCERN,
        PERMISSION,
        QUESTION
    }

    /** Once they are in the journal. */
    public void follow(Collection<? extends CaseFact> saved) {
        for (CaseFact fact : saved) {
            switch (fact) {
                case CaseFact.Reviewed reviewed -> markReview(reviewed.about());
                case CaseFact.ConcernRaised raised -> markUnanswered(raised.about());
                case CaseFact.ConcernAcknowledged acknowledged -> markUnanswered(acknowledged.about());
                case CaseFact.AboutPermission permission -> markUnanswered(permission.about());
                case CaseFact.AboutQuestion question -> markUnanswered(question.about());
                case CaseFact.ArrestRecorded arrest -> markArrest(arrest.about());
                case CaseFact.RecallConsidered considered -> markArrest(considered.about());
                default -> {
                    // Says nothing of reviews or arrests, and asks nothing.
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
                .add("insert into unanswered (case_id, thing, kind, agency, asked) values (?, ?, ?, ?, ?)")
                .with(about.value(), thing, one.kind().name(), one.agency(), one.asked())));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private void markArrest(CaseId about) {
        RecallDecisions decisions = RecallDecisions.of(facts.of(about, DECIDING));
        run(new Sql().add(ARRESTED, about.value(), at(decisions.last()), about.value()));
    }

    private static void follow(OwnFact one, Map<UUID, Asked> open) {
        String by = one.recorded().agency().value();
        switch (one.fact()) {
            case ConcernRaisedV1 raised -> open.put(raised.concernId().value(), new Asked(Kind.CONCERN, by, null));
            case PermissionRequestedV1 requested ->
                open.put(requested.permissionId().value(), new Asked(Kind.PERMISSION, by, null));
            case QuestionAskedV1 asked ->
                open.put(
                        asked.questionId().value(),
                        new Asked(Kind.QUESTION, by, asked.to().value()));
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
