/** Feeds over HTTP: pulled page by page, or followed as server-sent events. */
@NullMarked
package sightline.feeds.rest;

import org.jspecify.annotations.NullMarked;
