/** The checks of exercise 30: returns, the push of a policy, a maze, and programs to tell apart. */
package check.ex30;
