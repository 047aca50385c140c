package sightline.web.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sightline.web.services.Problem;

/**
 * A form as it is shown.
 *
 * @param action where it is sent
 * @param back where it was come from
 * @param heading whom it is about
 * @param key under which it is sent, however often
 * @param version what was seen of what it is about; null when that does not matter
 * @param refusal why it was not taken the last time
 */
public record FormView(
        Verb verb,
        String action,
        String back,
        String heading,
        String key,
        @Nullable Long version,
        List<FieldView> fields,
        @Nullable Problem refusal) {

    public List<FieldView> wrong() {
        return fields.stream().filter(FieldView::wrong).toList();
    }

    /** Whether somebody is to be found by name first: then the form has a second button, for that. */
    public boolean findsSomebody() {
        return fields.stream().anyMatch(one -> one.field().kind() == Kind.PERSON);
    }

    public boolean failed() {
        return refusal != null || !wrong().isEmpty();
    }

    static List<FieldView> views(List<Field> fields, Posted posted, Map<String, String> errors) {
        return fields.stream()
                .map(field -> new FieldView(field, posted, errors.getOrDefault(field.name(), "")))
                .toList();
    }
}
