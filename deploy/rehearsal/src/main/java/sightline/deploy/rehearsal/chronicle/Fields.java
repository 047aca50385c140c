package sightline.deploy.rehearsal.chronicle;

import java.util.List;

/**
 * The fields that belong together.
 *
 * @param all in their order
 * @param either groups of which one field must be there
 */
record Fields(List<Field> all, List<List<String>> either) {

    /** One field: its name, what may be written there, and whether it must be there. */
    record Field(String name, Form form, boolean required) {}

    Fields {
        all = List.copyOf(all);
        either = List.copyOf(either);
    }
}
