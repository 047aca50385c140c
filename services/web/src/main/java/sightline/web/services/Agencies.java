package sightline.web.services;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import sightline.web.forms.Option;
import sightline.web.words.Words;

/** The names of agencies, the same for everybody; asked for again after a minute. */
@Named("agencies")
@Singleton
public class Agencies {
    private static final Logger LOG = Logger.getLogger(Agencies.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Instance<Services> services;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.EPOCH);

    Agencies(Instance<Services> services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    private record Known(Map<String, Cases.Agency> byId, Instant until) {}

    /** What people call it; an agency we know nothing of is called by its id. */
    public String name(String id) {
        return name(current(), id);
    }

    /** The names as they are now, for who reads on when the request is over. */
    public UnaryOperator<String> names() {
        Map<String, Cases.Agency> now = current();
        return id -> name(now, id);
    }

    private static String name(Map<String, Cases.Agency> known, String id) {
        Cases.Agency agency = known.get(id);
        return agency == null ? Words.of(id) : agency.name();
    }

    /** Whether it is of this kind, as far as we know it. */
    public boolean isOfKind(String id, String kind) {
        Cases.Agency agency = current().get(id);
        return agency != null && agency.kind().equals(kind);
    }

    /** Those of an area, by name. */
    public List<Cases.Agency> of(String area) {
        return current().values().stream()
                .filter(agency -> agency.area().equals(area))
                .sorted(Comparator.comparing(Cases.Agency::name))
                .toList();
    }

    /** All of them, to choose one from. */
    public List<Option> all() {
        return current().values().stream()
                .sorted(Comparator.comparing(Cases.Agency::name))
                .map(agency -> new Option(agency.id(), agency.name()))
                .toList();
    }

    /** The other areas, to choose one from. */
    public List<Option> areasBesides(String area) {
        return areas().stream().filter(one -> !one.value().equals(area)).toList();
    }

    /** The areas that have a co-ordination unit, to choose one from. */
    public List<Option> areas() {
        return current().values().stream()
                .filter(agency -> agency.kind().equals("mappa-coordination"))
                .map(Cases.Agency::area)
                .distinct()
                .sorted()
                .map(one -> new Option(one, Words.of(one)))
                .toList();
    }

    /** Those on a case, to choose one from. */
    public List<Option> options(CaseView about) {
        return about.members().stream()
                .map(member -> new Option(member.agency(), name(member.agency())))
                .toList();
    }

    /** Those of a kind in an area, to choose one from. */
    public List<Option> ofKind(String area, String kind) {
        return of(area).stream()
                .filter(agency -> agency.kind().equals(kind))
                .map(agency -> new Option(agency.id(), agency.name()))
                .toList();
    }

    private Map<String, Cases.Agency> current() {
        Known last = known;
        if (clock.instant().isBefore(last.until)) {
            return last.byId;
        }
        Known asked = new Known(ask(last.byId), clock.instant().plus(FRESH));
        known = asked;
        return asked.byId;
    }

    /** Names are worth a page that is shown without them. */
    private Map<String, Cases.Agency> ask(Map<String, Cases.Agency> before) {
        try {
            return services.get().cases().agencies().stream()
                    .collect(Collectors.toUnmodifiableMap(Cases.Agency::id, one -> one));
        } catch (NotReached | Refused notNow) {
            LOG.warnf("Agencies are called by their ids for a minute: %s", notNow.getMessage());
            return before;
        }
    }
}
