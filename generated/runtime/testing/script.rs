//! The answers to one operation, in their order.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::runtime::testing::answer::Answer;
use crate::runtime::testing::sent::Sent;

type Function = Box<dyn FnMut(&Sent) -> Answer + Send>;

/// Answers from the request. It is called while nothing else is locked, so it may look at everything.
#[derive(Clone)]
pub(crate) struct Answering(Arc<Mutex<Function>>);

impl Answering {
    pub(crate) fn new(function: impl FnMut(&Sent) -> Answer + Send + 'static) -> Self {
        Self(Arc::new(Mutex::new(Box::new(function))))
    }

    pub(crate) fn answer(&self, request: &Sent) -> Answer {
        // One that has panicked has failed its test already.
        let mut function = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        function(request)
    }
}

#[derive(Clone)]
pub(crate) enum Step {
    Told(Answer),
    Made(Answering),
}

/// The answers to one operation. The last one is given again and again.
#[derive(Default)]
pub(crate) struct Script {
    steps: VecDeque<Step>,
    /// True if the first of them was given.
    is_begun: bool,
}

impl Script {
    pub(crate) fn add(&mut self, step: Step) {
        self.steps.push_back(step);
    }

    pub(crate) fn next(&mut self) -> Option<Step> {
        if self.is_begun && self.steps.len() > 1 {
            self.steps.pop_front();
        }
        self.is_begun = true;
        self.steps.front().cloned()
    }

    /// The number of answers that nobody has asked for.
    pub(crate) fn left(&self) -> usize {
        self.steps.len() - usize::from(self.is_begun && !self.steps.is_empty())
    }
}
