package sightline.deploy.rehearsal.offline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.platform.language.AgencyKind;
import sightline.platform.language.AlertRole;
import sightline.platform.language.Place;
import sightline.platform.membership.KnownCase;
import sightline.platform.membership.Member;
import sightline.platform.rules.Alert;

/**
 * Whose people an alert's recipients are.
 *
 * @param known the case when the alert was raised
 * @param because the events that made it true
 */
record Told(KnownCase known, List<Entry> because) {

    Set<String> agencies(Alert alert) {
        return Stream.concat(Stream.of(alert.owner()), alert.told().stream())
                .flatMap(role -> agencies(role, alert))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> agencies(AlertRole role, Alert alert) {
        return switch (role) {
            case PRACTITIONER, SENIOR, HEAD, LEAD_AGENCY -> those(member -> member.place() == Place.LEAD, alert);
            case CHAIR, CO_ORDINATOR -> ofKind(AgencyKind.MAPPA_COORDINATION, alert);
            case AP_MANAGER -> ofKind(AgencyKind.APPROVED_PREMISES, alert);
            case POLICE_LEAD -> ofKind(AgencyKind.POLICE, alert);
            case HEALTH_CONTACT -> ofKind(AgencyKind.HEALTH, alert);
            case PRISON -> ofKind(AgencyKind.PRISON, alert);
            case EVERY_AGENCY -> those(member -> true, alert);
            case SENDER -> because.stream().map(entry -> entry.agency().value());
            case ACTION_OWNER, OWNERS_MANAGER ->
                because.stream().map(entry -> entry.text("ownerAgency")).filter(Predicate.not(String::isEmpty));
            case SMB_MEMBER -> Stream.empty();
        };
    }

    private Stream<String> ofKind(AgencyKind kind, Alert alert) {
        return those(member -> member.kind() == kind, alert);
    }

    private Stream<String> those(Predicate<Member> meant, Alert alert) {
        return known.at(alert.raisedAt()).stream().filter(meant).map(member -> member.agency()
                .value());
    }
}
