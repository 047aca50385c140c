package sightline.cases.rest.life;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.address.Address;
import sightline.cases.usecases.life.ShowAddresses;
import sightline.platform.language.AddressCheck;
import sightline.platform.language.AddressPurpose;
import sightline.platform.language.CheckOutcome;
import sightline.platform.language.ChildrenThere;

/** Where a person may live or stay, the latest first. */
@Schema(name = "Addresses")
record AddressesView(List<Item> items) {

    /** One address; it says nothing of how it was proposed to a reader who is told of its checks alone. */
    @Schema(name = "Address")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String addressId,
            @Nullable AddressPurpose purpose,
            @Nullable String address,
            @Nullable LocalDate useOn,
            @Nullable ChildrenThere childrenPresent,
            @Nullable Instant at,
            @Nullable String agency,
            List<Check> checks,

            @Schema(description = "What nobody has looked into or could; absent for a reader who is told of no checks")
            @Nullable
            List<AddressCheck> missing,

            @Schema(description = "What its reader may do about it now: check")
            List<String> may) {

        private static Item of(Address one, ShowAddresses.Shown shown) {
            Address.Proposal proposal = one.proposal();
            return new Item(
                    one.id().toString(),
                    proposal == null ? null : proposal.what().purpose(),
                    proposal == null ? null : proposal.what().where(),
                    proposal == null ? null : proposal.what().useOn(),
                    proposal == null ? null : proposal.what().children(),
                    proposal == null ? null : proposal.at(),
                    proposal == null ? null : proposal.by().value(),
                    one.checks().stream().map(check -> Check.of(check, one)).toList(),
                    shown.checks() ? one.missing().stream().sorted().toList() : null,
                    shown.may() ? List.of("check") : List.of());
        }
    }

    /** What was looked into there, and found. */
    @Schema(name = "AddressCheck")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Check(
            AddressCheck check,
            CheckOutcome outcome,
            @Nullable String finding,
            Instant at,
            String agency,

            @Schema(description = "A later check of the same kind counts")
            boolean superseded) {

        private static Check of(Address.Check one, Address of) {
            return new Check(
                    one.what().check(),
                    one.what().outcome(),
                    one.what().finding(),
                    one.at(),
                    one.by().value(),
                    of.isSuperseded(one));
        }
    }

    static AddressesView of(ShowAddresses.Shown shown) {
        return new AddressesView(
                shown.addresses().stream().map(one -> Item.of(one, shown)).toList());
    }
}
