package sightline.cases.postgres.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.CaseFact;
import sightline.cases.domain.notification.NotificationFact;
import sightline.cases.domain.referral.Awaited;
import sightline.cases.domain.referral.Awaited.Ask;
import sightline.cases.domain.referral.Awaiting;
import sightline.cases.domain.referral.ReferralFact;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;
import sightline.platform.language.Category;
import sightline.platform.language.EventId;
import sightline.platform.language.Level;

/** What waits for co-ordination, kept in step with the facts as they are saved. */
@ApplicationScoped
public class PostgresAwaiting implements Awaiting, PanacheRepositoryBase<AwaitedRow, UUID> {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String IN_AREA = """
            select a.* from awaited a join managed_case c on c.id = a.case_id
            where c.area = :area and a.ask = :ask and a.fact > :after and c.exit_from is distinct from 'MAPPA'
            order by a.fact limit :most
            """;

    @Override
    public List<Awaited> in(AreaId area, Ask ask, @Nullable EventId after, int atMost) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(IN_AREA, AwaitedRow.class)
                .setParameter("area", area.value())
                .setParameter("ask", ask.name())
                .setParameter("after", after == null ? BEFORE_ALL : after.value())
                .setParameter("most", atMost)
                .getResultStream()
                .map(PostgresAwaiting::read)
                .toList();
    }

    /** What begins to wait by these facts, and what waits no more. */
    public void follow(List<? extends CaseFact> facts) {
        facts.forEach(this::follow);
    }

    private void follow(CaseFact fact) {
        switch (fact) {
            case CaseFact.ReferralMade made ->
                add(row(fact, Ask.REFERRAL), made.referral().sought(), null);
            case CaseFact.AboutNotification(var _, var _, NotificationFact.Notified notified) ->
                add(row(fact, Ask.NOTIFICATION), null, notified.category());
            case CaseFact.AboutReferral(var _, var _, ReferralFact.Decided decided) ->
                deleteById(decided.referral().value());
            case CaseFact.LevelSet set ->
                delete("about = ?1 and ask = ?2", set.about().value(), Ask.NOTIFICATION.name());
            default -> {
                // Neither asks nor answers anything.
            }
        }
    }

    private void add(AwaitedRow row, @Nullable Level sought, @Nullable Category category) {
        row.level = sought == null ? null : sought.name();
        row.category = category == null ? null : category.name();
        persistAndFlush(row);
    }

    private static AwaitedRow row(CaseFact fact, Ask ask) {
        AwaitedRow row = new AwaitedRow();
        row.fact = fact.told().id().value();
        row.about = fact.about().value();
        row.ask = ask.name();
        row.agency = fact.told().agency().value();
        row.since = Case.moment(fact.told());
        return row;
    }

    private static Awaited read(AwaitedRow row) {
        return new Awaited(
                new CaseId(row.about),
                new EventId(row.fact),
                new AgencyId(row.agency),
                row.level == null ? null : Level.valueOf(row.level),
                row.category == null ? null : Category.valueOf(row.category),
                row.since);
    }
}
