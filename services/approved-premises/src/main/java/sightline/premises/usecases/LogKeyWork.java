package sightline.premises.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import sightline.platform.access.Telling;
import sightline.platform.language.Decision;
import sightline.platform.language.Explored;
import sightline.platform.language.Ids;
import sightline.platform.language.KeyWorkId;
import sightline.platform.language.KeyWorkTopic;
import sightline.platform.language.Sign;
import sightline.platform.language.Told;
import sightline.premises.domain.KeyWork;
import sightline.premises.domain.Placement;
import sightline.premises.domain.Placements;
import sightline.premises.domain.Verb;

/** Logs a key work session. */
@ApplicationScoped
public class LogKeyWork {

    /**
     * What the key worker tells of it.
     *
     * @param pass the practitioner is to hear of it
     */
    public record Talk(
            List<KeyWorkTopic> topics, List<Explored> explored, List<Sign> signs, KeyWork.Words words, boolean pass) {}

    private final Changing changing;
    private final Telling telling;
    private final Ids ids;

    LogKeyWork(Changing changing, Telling telling, Ids ids) {
        this.changing = changing;
        this.telling = telling;
        this.ids = ids;
    }

    @Transactional
    public Decision<Placements.Session> log(Attempt attempt, Talk talk) {
        Placement placement = changing.open(attempt, Verb.LOG_KEY_WORK).placement();
        Told told = attempt.when().told(telling);
        Instant at = Placement.moment(told);
        KeyWork session = new KeyWork(
                new KeyWorkId(ids.next()),
                at,
                talk.topics(),
                talk.explored(),
                talk.signs(),
                talk.words(),
                talk.pass() ? at : null,
                null);
        return placement
                .logKeyWork(session, told)
                .map(changing::saved)
                .map(now -> Placements.Session.in(now, session.id()));
    }
}
