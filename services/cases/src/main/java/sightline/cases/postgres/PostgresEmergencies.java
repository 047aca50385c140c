package sightline.cases.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.emergency.Emergencies;
import sightline.cases.domain.emergency.Emergency;
import sightline.platform.journal.service.LockedRow;
import sightline.platform.language.AccessId;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.EmergencyGround;
import sightline.platform.language.ReviewOutcome;
import sightline.platform.language.StaffId;

/** Emergency access in PostgreSQL. */
@ApplicationScoped
class PostgresEmergencies implements Emergencies, PanacheRepositoryBase<EmergencyRow, UUID> {
    private static final String WAITED_FOR = """
            not reviewed and escalated_at is null
            and not exists (select from managed_case c where c.id = case_id and c.rehearsed)
            """;
    private static final String OVERDUE = """
            select * from emergency_access where review_due <= now() and %s
            order by review_due, id limit :most for update skip locked
            """.formatted(WAITED_FOR);
    private static final String SECONDS_UNTIL_NEXT = """
            select extract(epoch from min(review_due) - clock_timestamp()) from emergency_access where %s
            """.formatted(WAITED_FOR);
    private static final String IN_ORDER = " order by reviewed, reviewDue, id";
    private static final String LATER = "reviewed > :reviewed or (reviewed = :reviewed and reviewDue > :due)"
            + " or (reviewed = :reviewed and reviewDue = :due and id > :id)";

    @Override
    public Optional<Emergency> openTo(StaffId person, CaseId about, Instant now) {
        return find("person = ?1 and about = ?2 and until > ?3", person.value(), about.value(), now)
                .firstResultOptional()
                .map(PostgresEmergencies::read);
    }

    @Override
    public int begunBy(StaffId person, Instant since) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 2))", Integer.class)
                .setParameter("person", person.value())
                .getSingleResult();
        return (int) count("person = ?1 and since > ?2", person.value(), since);
    }

    @Override
    public void add(Emergency emergency) {
        EmergencyRow row = new EmergencyRow();
        row.id = emergency.id().value();
        row.about = emergency.about().value();
        row.person = emergency.person().value();
        row.agency = emergency.agency().value();
        row.ground = emergency.ground().name();
        row.words = emergency.words();
        row.since = emergency.since();
        row.until = emergency.until();
        row.reviewDue = emergency.reviewDue();
        persistAndFlush(row);
    }

    @Override
    public Optional<Emergency> findToReview(AccessId id) {
        return LockedRow.find(getEntityManager(), EmergencyRow.class, id.value())
                .map(PostgresEmergencies::read);
    }

    @Override
    public void reviewed(Emergency emergency) {
        EmergencyRow row = findById(emergency.id().value());
        row.review = emergency.review() == null ? null : row(emergency.review());
        row.reviewed = emergency.isReviewed();
        flush();
    }

    @Override
    public List<Emergency> claimOverdue(int atMost) {
        return session()
                .createNativeQuery(OVERDUE, EmergencyRow.class)
                .setParameter("most", atMost)
                .getResultStream()
                .map(PostgresEmergencies::read)
                .toList();
    }

    @Override
    public void escalated(Emergency emergency) {
        EmergencyRow row = findById(emergency.id().value());
        row.escalated = emergency.escalated();
        flush();
    }

    @Override
    public Optional<Duration> untilNextOverdue() {
        return Optional.ofNullable(session()
                        .createNativeQuery(SECONDS_UNTIL_NEXT, BigDecimal.class)
                        .getSingleResultOrNull())
                .map(seconds -> Duration.ofMillis(seconds.movePointRight(3).longValue()));
    }

    private Session session() {
        return getEntityManager().unwrap(Session.class);
    }

    @Override
    public List<Emergency> list(@Nullable After after, int atMost) {
        return (after == null ? find("from EmergencyRow" + IN_ORDER) : find(LATER + IN_ORDER, parameters(after)))
                .page(0, atMost).stream().map(PostgresEmergencies::read).toList();
    }

    private static Parameters parameters(After after) {
        return Parameters.with("reviewed", after.reviewed())
                .and("due", after.due())
                .and("id", after.id().value());
    }

    private static Emergency read(EmergencyRow row) {
        return new Emergency(
                new AccessId(row.id),
                new CaseId(row.about),
                new StaffId(row.person),
                new AgencyId(row.agency),
                EmergencyGround.valueOf(row.ground),
                row.words,
                row.since,
                row.until,
                row.reviewDue,
                row.escalated,
                row.review == null ? null : read(row.review));
    }

    private static Emergency.Review read(EmergencyRow.ReviewRow row) {
        return new Emergency.Review(
                ReviewOutcome.valueOf(row.outcome()),
                row.words(),
                new StaffId(row.by()),
                new AgencyId(row.agency()),
                row.at());
    }

    private static EmergencyRow.ReviewRow row(Emergency.Review review) {
        return new EmergencyRow.ReviewRow(
                review.outcome().name(),
                review.words(),
                review.by().value(),
                review.agency().value(),
                review.at());
    }
}
