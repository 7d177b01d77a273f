// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum EitherOfBoth: read write, Unknown;
    PR(super::EitherOfBothPR) [object().required(&["p", "r"])];
    PS(super::EitherOfBothPS) [object().required(&["p", "s"])];
    QR(super::EitherOfBothQR) [object().required(&["q", "r"])];
    QS(super::EitherOfBothQS) [object().required(&["q", "s"])];
}

object! {
    pub struct EitherOfBothPR: read write new;
    pub p: String = "p", required, into;
    pub r: String = "r", required, into;
}

object! {
    pub struct EitherOfBothPS: read write new;
    pub p: String = "p", required, into;
    pub s: String = "s", required, into;
}

object! {
    pub struct EitherOfBothQR: read write new;
    pub q: String = "q", required, into;
    pub r: String = "r", required, into;
}

object! {
    pub struct EitherOfBothQS: read write new;
    pub q: String = "q", required, into;
    pub s: String = "s", required, into;
}
