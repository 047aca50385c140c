package sightline.cases.postgres.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import sightline.cases.postgres.Hearing;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.postgres.OwnFacts.OwnFact;
import sightline.cases.usecases.disclosure.DisclosuresTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.DisclosureDecidedV1;
import sightline.platform.language.CaseId;

/** Decisions on telling third parties, from the history of their case. */
@ApplicationScoped
class PostgresDisclosures implements DisclosuresTold {
    private final OwnFacts facts;

    PostgresDisclosures(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public List<Decided> of(CaseId about, Reader reader) {
        Hearing hearing = new Hearing(reader);
        return facts.of(about, Set.of(DisclosureDecidedV1.class)).stream()
                .filter(hearing::isTold)
                .map(one -> decided(one, hearing))
                .toList()
                .reversed();
    }

    @Override
    public boolean tells(Reader reader) {
        return new Hearing(reader).isToldOf(DisclosureDecidedV1.class);
    }

    private static Decided decided(OwnFact one, Hearing hearing) {
        var what = AnnouncedDisclosure.read((DisclosureDecidedV1) one.fact(), hearing.words(one));
        return new Decided(what, one.occurred(), one.recorded().agency());
    }
}
