/** Feeds and memberships in PostgreSQL. */
@NullMarked
package sightline.feeds.postgres;

import org.jspecify.annotations.NullMarked;
