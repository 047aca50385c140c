/** Real PostgreSQL and Kafka and signed tokens for tests, and the house rules as tests. */
@NullMarked
package sightline.platform.testkit;

import org.jspecify.annotations.NullMarked;
