package sightline.cases.usecases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.Case;
import sightline.cases.domain.notification.Notification;
import sightline.cases.domain.referral.Screening;
import sightline.cases.usecases.ShowCase;
import sightline.cases.usecases.reading.Reader;
import sightline.cases.usecases.reading.Readers;
import sightline.cases.usecases.rights.Rights;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.CaseId;
import sightline.platform.language.ReferralOutcome;

/** Shows what agencies asked of co-ordination about a person, and the answers, to those who are told of it. */
@ApplicationScoped
public class ShowReferrals {

    /**
     * The latest first.
     *
     * @param decides whether who reads it may decide on what is undecided
     */
    public record Shown(List<Referred> referrals, List<Notification> notifications, boolean decides) {
        public Shown {
            referrals = List.copyOf(referrals);
            notifications = List.copyOf(notifications);
        }
    }

    /**
     * One referral.
     *
     * @param firstMeetingBy until when the first meeting is held, were it accepted now or as it was accepted; null when
     *     it was not, or no limit is set
     */
    public record Referred(Screening screening, @Nullable Instant firstMeetingBy) {}

    private final ShowCase showing;
    private final ScreeningsTold screenings;
    private final NotificationsTold notifications;
    private final FirstMeeting meeting;
    private final Readers readers;
    private final Rights rights;
    private final Clock clock;

    ShowReferrals(
            ShowCase showing,
            ScreeningsTold screenings,
            NotificationsTold notifications,
            FirstMeeting meeting,
            Readers readers,
            Rights rights,
            Clock clock) {
        this.showing = showing;
        this.screenings = screenings;
        this.notifications = notifications;
        this.meeting = meeting;
        this.readers = readers;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional
    public Shown of(CaseId id) {
        Case about = showing.show(id);
        Reader reader = readers.of(about);
        return new Shown(
                screenings.of(id, reader).stream()
                        .map(one -> new Referred(one, firstMeeting(about, one).orElse(null)))
                        .toList(),
                notifications.of(id, reader),
                rights.has(Verb.DECIDE_REFERRAL, about));
    }

    private Optional<Instant> firstMeeting(Case about, Screening one) {
        return switch (one) {
            case Screening.Waiting waiting ->
                meeting.by(about, waiting.referral().sought(), clock.instant());
            case Screening.Decided decided
            when decided.outcome() == ReferralOutcome.ACCEPTED ->
                meeting.by(about, decided.made().referral().sought(), decided.at());
            case Screening.Decided _ -> Optional.empty();
        };
    }
}
