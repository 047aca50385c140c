/** Relationships, addresses and services in the history of their case. */
@NullMarked
package sightline.cases.postgres.life;

import org.jspecify.annotations.NullMarked;
