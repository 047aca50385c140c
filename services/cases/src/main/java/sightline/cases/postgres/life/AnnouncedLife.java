package sightline.cases.postgres.life;

import sightline.cases.domain.address.AddressFact;
import sightline.cases.domain.relationship.RelationshipFact;
import sightline.cases.domain.support.SupportFact;
import sightline.cases.postgres.Kept;
import sightline.platform.contracts.cases.AddressCheckedV1;
import sightline.platform.contracts.cases.AddressProposedV1;
import sightline.platform.contracts.cases.ProviderChangedV1;
import sightline.platform.contracts.cases.RelationshipCheckedV1;
import sightline.platform.contracts.cases.RelationshipDisclosedV1;
import sightline.platform.contracts.cases.ServiceClosedV1;
import sightline.platform.contracts.cases.ServiceStartedV1;

/** What is announced of a person's life, and which of its words stay here. */
public final class AnnouncedLife {

    private AnnouncedLife() {}

    public static Kept of(RelationshipFact fact) {
        return switch (fact) {
            case RelationshipFact.Disclosed told ->
                Kept.announcing(new RelationshipDisclosedV1(told.id(), told.children(), told.about() != null))
                        .and("about", told.about());
            case RelationshipFact.Checked checked ->
                Kept.announcing(new RelationshipCheckedV1(
                                checked.id(), checked.checks().stream().sorted().toList(), checked.finding() != null))
                        .and("finding", checked.finding());
        };
    }

    public static Kept of(AddressFact fact) {
        return switch (fact) {
            case AddressFact.Proposed told ->
                Kept.announcing(new AddressProposedV1(
                                told.id(), told.purpose(), told.useOn(), told.children(), told.where() != null))
                        .and("address", told.where());
            case AddressFact.Checked checked ->
                Kept.announcing(new AddressCheckedV1(
                                checked.id(), checked.check(), checked.outcome(), checked.finding() != null))
                        .and("finding", checked.finding());
        };
    }

    public static Kept of(SupportFact fact) {
        return switch (fact) {
            case SupportFact.Started started ->
                Kept.announcing(new ServiceStartedV1(
                                started.id(), started.kind(), started.provider(), started.providerName() != null))
                        .and("providerName", started.providerName());
            case SupportFact.Closed closed ->
                Kept.announcing(new ServiceClosedV1(
                                closed.id(), closed.kind(), closed.receivedBy(), closed.reason() != null))
                        .and("reason", closed.reason());
            case SupportFact.ProviderChanged changed ->
                Kept.announcing(new ProviderChangedV1(changed.kind(), changed.to(), changed.providerName() != null))
                        .and("providerName", changed.providerName());
        };
    }
}
