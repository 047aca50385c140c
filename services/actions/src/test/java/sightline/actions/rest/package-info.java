@NullMarked
package sightline.actions.rest;

import org.jspecify.annotations.NullMarked;
