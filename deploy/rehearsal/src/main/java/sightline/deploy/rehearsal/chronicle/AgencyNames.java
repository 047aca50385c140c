package sightline.deploy.rehearsal.chronicle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import sightline.deploy.partner.Agencies;
import sightline.deploy.partner.Agency;
import sightline.platform.contracts.ContractJson;
import sightline.platform.language.AgencyKind;

/** Reads whom a chronicle means: an agency by its id, or by its kind in the chronicle's own area. */
record AgencyNames(Agencies agencies, String area) {
    private static final String PREMISES = "ap-";

    /** What an agency can be (access.md section 2.1). */
    static final List<String> KINDS =
            Arrays.stream(AgencyKind.values()).map(ContractJson::written).toList();

    /** Empty when nobody is called so. */
    Optional<String> read(String written) {
        if (KINDS.contains(written)) {
            return Optional.of(agencies.ofKind(written, area).map(Agency::id).orElseGet(() -> area + "-" + written));
        }
        if (written.startsWith(PREMISES)) {
            String here = area + written.substring(PREMISES.length() - 1);
            return Optional.of(agencies.named(here).map(Agency::id).orElse(written));
        }
        boolean known =
                agencies.named(written).isPresent() || KINDS.stream().anyMatch(kind -> written.endsWith("-" + kind));
        return known ? Optional.of(written) : Optional.empty();
    }

    /** What the agency with this id is; empty when nobody knows. */
    Optional<String> kindOf(String id) {
        return agencies.named(id)
                .map(Agency::kind)
                .or(() -> KINDS.stream().filter(kind -> id.endsWith("-" + kind)).findFirst());
    }

    /** The unit that co-ordinates the chronicle's area. */
    Optional<String> coordination() {
        return coordination(area);
    }

    /** The unit that co-ordinates another. */
    Optional<String> coordination(String of) {
        return agencies.ofKind(ContractJson.written(AgencyKind.MAPPA_COORDINATION), of)
                .map(Agency::id);
    }

    String right() {
        return "Name its kind (%s) or one of the agencies, like %s-police".formatted(Near.listed(KINDS), area);
    }
}
