package sightline.deploy.bench.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import sightline.platform.language.AgencyId;
import sightline.platform.language.AreaId;
import sightline.platform.language.CaseId;

/** Who is on which case: ten agencies in each of 42 areas, eight of them on each case of their area. */
final class Seats {
    static final int AREAS = 42;
    static final int AGENCIES_PER_AREA = 10;
    static final int ON_A_CASE = 8;

    /** One agency, in its area. */
    record Seat(AgencyId agency, AreaId area) {}

    private final List<Seat> all;
    private final Map<CaseId, List<Seat>> onCase = new HashMap<>();

    Seats(List<CaseId> cases) {
        this.all = IntStream.range(0, AREAS * AGENCIES_PER_AREA)
                .mapToObj(number -> seat(number / AGENCIES_PER_AREA, number % AGENCIES_PER_AREA))
                .toList();
        for (int number = 0; number < cases.size(); number++) {
            onCase.put(cases.get(number), choose(number));
        }
    }

    private static Seat seat(int area, int agency) {
        String name = "area-%d".formatted(area + 1);
        return new Seat(new AgencyId("%s-agency-%d".formatted(name, agency + 1)), new AreaId(name));
    }

    /** Each case leaves out another two, so that every agency is on about as many cases as the next. */
    private List<Seat> choose(int number) {
        int area = number % AREAS;
        int first = number / AREAS;
        List<Seat> chosen = new ArrayList<>();
        for (int i = 0; i < ON_A_CASE; i++) {
            chosen.add(all.get(area * AGENCIES_PER_AREA + (first + i) % AGENCIES_PER_AREA));
        }
        return List.copyOf(chosen);
    }

    List<Seat> all() {
        return all;
    }

    /** The eight, the lead agency first. */
    List<Seat> on(CaseId about) {
        return onCase.getOrDefault(about, List.of());
    }
}
