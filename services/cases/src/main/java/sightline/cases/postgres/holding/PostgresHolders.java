package sightline.cases.postgres.holding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import sightline.cases.domain.holding.Holders;
import sightline.cases.domain.holding.HoldersOfCases;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.holding.HoldersTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.language.CaseId;

/** Who holds a case, folded from its history. */
@ApplicationScoped
class PostgresHolders implements HoldersOfCases, HoldersTold {
    private final OwnFacts facts;

    PostgresHolders(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Holders of(CaseId about) {
        return folded(facts.whole(about, HoldersFold.KINDS));
    }

    @Override
    public Holders of(CaseId about, Reader reader) {
        return folded(facts.heard(about, HoldersFold.KINDS, reader));
    }

    private static Holders folded(List<Heard> facts) {
        Holders holders = Holders.NONE;
        for (Heard one : facts) {
            holders = HoldersFold.after(holders, one.fact(), one.word("acceptedMismatch"), one.at(), one.by());
        }
        return holders;
    }
}
