package sightline.platform.contracts;

/**
 * One kind of event that exists: its contract, the record that carries its data, and the fields of it.
 *
 * @param type the long form, such as {@code sightline.case.arrest-recorded.v1}
 * @param contract what is promised about it
 * @param record the record that carries its data
 * @param shape its fields, and what each says of itself
 */
public record EventType(String type, Contract contract, Class<? extends Record> record, Shape shape) {

    /** Read from a record that is a contract; refused when it is not one, or says less than it must. */
    static EventType of(Class<? extends Record> record) {
        Contract contract = record.getAnnotation(Contract.class);
        if (contract == null) {
            throw new IllegalArgumentException(record.getSimpleName() + " is not a contract: it has no @Contract");
        }
        String type = "sightline.%s.v%d".formatted(contract.name(), contract.major());
        if (!Envelope.TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException(record.getSimpleName() + " is named unlike case.arrest-recorded");
        }
        return new EventType(type, contract, record, Shape.of(record));
    }

    /**
     * The name without the house's prefix, such as {@code case.arrest-recorded.v1}; its schema and example are filed
     * so.
     */
    public String shortType() {
        return type.substring("sightline.".length());
    }
}
