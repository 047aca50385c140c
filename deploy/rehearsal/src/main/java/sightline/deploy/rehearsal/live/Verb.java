package sightline.deploy.rehearsal.live;

import java.util.Map;

/**
 * How an event is asked for.
 *
 * @param path with names in braces where ids go
 * @param fields of the request's body, each with the field of the event's data it comes from
 */
record Verb(String service, String path, Map<String, String> fields) {}
