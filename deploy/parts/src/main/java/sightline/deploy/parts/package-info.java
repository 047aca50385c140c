/**
 * Real PostgreSQL, Kafka and Keycloak as child processes of whoever needs them: the launcher, the tests, the
 * benchmarks.
 */
@NullMarked
package sightline.deploy.parts;

import org.jspecify.annotations.NullMarked;
