package sightline.cases.postgres.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import sightline.cases.domain.compliance.Compliance;
import sightline.cases.domain.compliance.ComplianceFact;
import sightline.cases.domain.compliance.Compliances;
import sightline.cases.domain.compliance.NonComplianceItem;
import sightline.cases.domain.compliance.NonComplianceItem.Telling;
import sightline.cases.domain.compliance.Warning;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.postgres.Heard;
import sightline.cases.postgres.OwnFacts;
import sightline.cases.usecases.compliance.CompliancesTold;
import sightline.cases.usecases.reading.Reader;
import sightline.platform.contracts.cases.NonComplianceRecordedV1;
import sightline.platform.contracts.cases.PoliceToldV1;
import sightline.platform.contracts.cases.WarningIssuedV1;
import sightline.platform.language.CaseId;
import sightline.platform.language.NonComplianceId;

/** What was required and not done, and the warnings, folded from the history of their case. */
@ApplicationScoped
class PostgresCompliances implements Compliances, CompliancesTold {
    private static final Set<Class<? extends Record>> KINDS =
            Set.of(NonComplianceRecordedV1.class, PoliceToldV1.class, WarningIssuedV1.class);

    private final OwnFacts facts;

    PostgresCompliances(OwnFacts facts) {
        this.facts = facts;
    }

    @Override
    public Compliance of(CaseId about) {
        return folded(facts.whole(about, KINDS));
    }

    @Override
    public Compliance of(CaseId about, Reader reader) {
        return folded(facts.heard(about, KINDS, reader));
    }

    private static Compliance folded(List<Heard> facts) {
        SequencedMap<NonComplianceId, NonComplianceItem> items = new LinkedHashMap<>();
        List<Warning> warnings = new ArrayList<>();
        for (Heard one : facts) {
            add(items, one);
            if (one.fact() instanceof WarningIssuedV1(var step, var condition)) {
                warnings.add(new Warning(new ComplianceFact.WarningIssued(step, condition), one.at(), one.by()));
            }
        }
        return new Compliance(List.copyOf(items.sequencedValues().reversed()), warnings.reversed());
    }

    private static void add(SequencedMap<NonComplianceId, NonComplianceItem> items, Heard one) {
        if (one.fact() instanceof NonComplianceRecordedV1 item) {
            items.put(item.itemId(), new NonComplianceItem(item(item, one), one.at(), one.by(), List.of()));
        }
        if (one.fact() instanceof PoliceToldV1 told) {
            Telling telling = new Telling(one.text("reference"), one.at(), one.by());
            items.computeIfPresent(told.itemId(), (id, item) -> item.with(telling));
        }
    }

    private static NonCompliance item(NonComplianceRecordedV1 item, Heard one) {
        return new NonCompliance(
                item.itemId(), item.kind(), item.conditionId(), item.severity(), item.acceptable(), one.word("detail"));
    }
}
