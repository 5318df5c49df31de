-- The engine refuses to start when its history level is not the one it began with. It keeps no history any more.
update act_ge_property set value_ = '0' where name_ = 'historyLevel';
truncate act_hi_actinst, act_hi_procinst, act_hi_taskinst, act_ru_task_meter_log;
