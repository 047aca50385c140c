@NullMarked
package sightline.web.rest;

import org.jspecify.annotations.NullMarked;
