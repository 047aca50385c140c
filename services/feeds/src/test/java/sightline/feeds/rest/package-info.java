@NullMarked
package sightline.feeds.rest;

import org.jspecify.annotations.NullMarked;
