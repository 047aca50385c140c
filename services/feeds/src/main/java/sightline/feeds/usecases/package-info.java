/** Reading a feed, and following it live. */
@NullMarked
package sightline.feeds.usecases;

import org.jspecify.annotations.NullMarked;
