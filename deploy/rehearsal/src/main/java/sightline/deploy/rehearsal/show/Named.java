package sightline.deploy.rehearsal.show;

import java.util.List;
import java.util.stream.Collectors;
import sightline.deploy.rehearsal.chronicle.Entry;
import sightline.platform.contracts.ContractJson;
import sightline.platform.language.AlertRole;

/** Names as they are printed. */
final class Named {
    private Named() {}

    static String of(AlertRole role) {
        return ContractJson.written(role);
    }

    static String all(List<AlertRole> roles) {
        return roles.stream().map(Named::of).collect(Collectors.joining(", "));
    }

    /** An event by its id when the file gives one, else by its type. */
    static String event(Entry entry) {
        return entry.name().startsWith("line ") ? entry.type() : "%s (%s)".formatted(entry.type(), entry.name());
    }
}
