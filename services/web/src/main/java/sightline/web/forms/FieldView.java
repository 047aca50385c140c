package sightline.web.forms;

import java.util.List;
import java.util.stream.IntStream;

/** A field as it is shown: with what stands in it, and what is wrong with that. */
public record FieldView(Field field, Posted posted, String error) {

    /** A choice as it is shown. */
    public record Choice(String id, String value, String label, boolean chosen) {}

    /** A row of choices. */
    public record Row(String id, String name, String label, List<Choice> choices) {}

    public boolean wrong() {
        return !error.isEmpty();
    }

    public String value() {
        return posted.of(field.name());
    }

    /** The words that somebody is searched by. */
    public String words() {
        return posted.of(field.words());
    }

    public String dayValue() {
        return posted.of(field.name() + "-day");
    }

    public String timeValue() {
        return posted.of(field.name() + "-time");
    }

    public String kind() {
        if (field.listed()) {
            return "LIST";
        }
        return (field.kind() == Kind.WHEN ? Kind.MOMENT : field.kind()).name();
    }

    /** What a field is described by, for those who hear the page. */
    public String described() {
        String hint = field.hint().isEmpty() ? "" : field.id() + "-hint";
        return (hint + (wrong() ? " " + field.id() + "-error" : "")).strip();
    }

    public List<Choice> choices() {
        return choices(field.id(), posted.all(field.name()));
    }

    public List<Row> rows() {
        return IntStream.range(0, field.rows().size()).mapToObj(this::row).toList();
    }

    private Row row(int index) {
        Option row = field.rows().get(index);
        String name = field.name() + "." + row.value();
        String id = field.id() + "-" + (index + 1);
        return new Row(id, name, row.label(), choices(id, posted.all(name)));
    }

    private List<Choice> choices(String id, List<String> chosen) {
        return IntStream.range(0, field.options().size())
                .mapToObj(
                        index -> choice(id + "-" + (index + 1), field.options().get(index), chosen))
                .toList();
    }

    private static Choice choice(String id, Option option, List<String> chosen) {
        return new Choice(id, option.value(), option.label(), chosen.contains(option.value()));
    }
}
