package sightline.deploy.partner;

/** An agency of the demonstration, its kind (such as {@code police}) and the area it works in. */
public record Agency(String id, String name, String kind, String area) {}
