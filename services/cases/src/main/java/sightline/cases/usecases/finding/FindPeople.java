package sightline.cases.usecases.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import sightline.cases.domain.Cases;
import sightline.cases.domain.finding.Asked;
import sightline.cases.domain.finding.Found;
import sightline.cases.domain.finding.People;
import sightline.platform.language.CaseId;

/** Finds a person by what is typed of them, best first, among cases that the asking actor may see. */
@ApplicationScoped
public class FindPeople {
    private static final ZoneId HERE = ZoneId.of("Europe/London");
    private static final int CONSIDERED = 100;

    private final People people;
    private final Clock clock;

    FindPeople(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Those who are found by what was typed. */
    public List<Found> find(String typed, Cases.Search among) {
        return find(read(typed), among);
    }

    /** The same for one who is described. */
    public List<Found> find(Asked asked, Cases.Search among) {
        return asked.isEmpty() ? List.of() : Found.ranked(asked, people.like(asked, among, CONSIDERED));
    }

    /** Those whose whole name or number was typed, and nothing else. */
    public List<CaseId> called(String typed, Cases.Listing among) {
        Asked asked = read(typed);
        return asked.born().isUnsaid() && !asked.isEmpty() ? people.called(asked, among) : List.of();
    }

    private Asked read(String typed) {
        return Asked.typed(typed, LocalDate.ofInstant(clock.instant(), HERE));
    }
}
