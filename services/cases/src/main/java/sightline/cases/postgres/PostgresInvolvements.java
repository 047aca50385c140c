package sightline.cases.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.involvement.Involvement;
import sightline.cases.domain.involvement.Involvements;
import sightline.platform.language.AgencyId;
import sightline.platform.language.CaseId;
import sightline.platform.language.InvolvementId;
import sightline.platform.language.InvolvementOutcome;
import sightline.platform.language.StaffId;

/** Requests to be involved in PostgreSQL. */
@ApplicationScoped
class PostgresInvolvements implements Involvements, PanacheRepositoryBase<InvolvementRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public boolean isWaitedFor(StaffId person, String named) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:person, 3))", Integer.class)
                .setParameter("person", person.value())
                .getSingleResult();
        return count("person = ?1 and named = ?2 and answer.at is null", person.value(), named) > 0;
    }

    @Override
    public void add(Involvement asked) {
        InvolvementRow row = new InvolvementRow();
        row.id = asked.id().value();
        row.about = asked.about() == null ? null : asked.about().value();
        row.named = asked.named();
        row.agency = asked.agency().value();
        row.person = asked.person().value();
        row.reason = asked.reason();
        row.at = asked.at();
        persistAndFlush(row);
    }

    @Override
    public Optional<Involvement> find(CaseId about, InvolvementId id) {
        return find("about = ?1 and id = ?2", about.value(), id.value())
                .firstResultOptional()
                .map(PostgresInvolvements::read);
    }

    @Override
    public void answered(Involvement involvement) {
        InvolvementRow row = findById(involvement.id().value());
        Involvement.Answer answer = involvement.answer();
        row.answer = answer == null
                ? null
                : new InvolvementRow.AnswerRow(
                        answer.outcome().name(),
                        answer.words(),
                        answer.by().value(),
                        answer.agency().value(),
                        answer.at());
        flush();
    }

    @Override
    public List<Involvement> of(CaseId about, @Nullable InvolvementId after, int atMost) {
        return find("about = ?1 and id > ?2 order by id", about.value(), from(after)).page(0, atMost).stream()
                .map(PostgresInvolvements::read)
                .toList();
    }

    @Override
    public List<Involvement> by(StaffId person, @Nullable InvolvementId after, int atMost) {
        return find("person = ?1 and id > ?2 order by id", person.value(), from(after)).page(0, atMost).stream()
                .map(PostgresInvolvements::read)
                .toList();
    }

    private static UUID from(@Nullable InvolvementId after) {
        return after == null ? BEFORE_ALL : after.value();
    }

    private static Involvement read(InvolvementRow row) {
        return new Involvement(
                new InvolvementId(row.id),
                row.about == null ? null : new CaseId(row.about),
                row.named,
                new AgencyId(row.agency),
                new StaffId(row.person),
                row.reason,
                row.at,
                row.answer == null ? null : read(row.answer));
    }

    private static Involvement.Answer read(InvolvementRow.AnswerRow row) {
        return new Involvement.Answer(
                InvolvementOutcome.valueOf(row.outcome()),
                row.words(),
                new StaffId(row.by()),
                new AgencyId(row.agency()),
                row.at());
    }
}
